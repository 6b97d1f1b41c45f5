/** The mark and the name. */
export const Brand = ({ home }: { home: () => void }) => (
  <button type="button" className="brand" onClick={home} aria-label="newsgraph: back to the overview">
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M9 23 15.500 9 24 18.500z" fill="none" stroke="currentColor" strokeWidth="1.800" opacity=".45" />
      <circle cx="15.500" cy="8.500" r="4.600" fill="var(--type-Person)" />
      <circle cx="8.500" cy="23" r="4.600" fill="var(--type-State)" />
      <circle cx="24" cy="18.500" r="4" fill="var(--type-Place)" />
    </svg>
    <span>newsgraph</span>
  </button>
);
