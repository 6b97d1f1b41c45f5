/** News agencies and papers whose name alone, on a line or in a dateline's parentheses, says who filed the report. */
// biome-ignore format: a list to scan
const AGENCIES = [
  'AP', 'Associated Press', 'The Associated Press', 'AFP', 'Agence France-Presse', 'Reuters', 'Thomson Reuters', 'UPI', 'Bloomberg', 'Dow Jones',
  'Xinhua', 'China Daily', 'RIA Novosti', 'Sputnik', 'Interfax', 'TASS', 'ITAR-TASS', 'Itar-Tass', 'Yonhap', 'KCNA', 'Korea Herald', 'Kyodo', 'Kyodo News',
  'Jiji', 'dpa', 'DPA', 'ANSA', 'EFE', 'Anadolu', 'Anadolu Agency', 'IRNA', 'Fars', 'Tasnim', 'SANA', 'WAM', 'PTI', 'ANI', 'IANS', 'APP', 'Bernama', 'Antara',
  'Ukrinform', 'UNIAN', 'BelTA', 'Trend', 'Belga', 'APA', 'Voice of America', 'VOA', 'RFE/RL', 'Radio Free Asia', 'Deutsche Welle', 'BBC', 'BBC News',
  'CNN', 'NPR', 'Al Jazeera', 'Wikinews', 'IRIN', 'UN News', 'EurasiaNet', 'Inter Press Service', 'IPS', 'MENA', 'Petra', 'Wafa', 'NAN', 'APS',
];
const KNOWN = new Set(AGENCIES.map((name) => name.toLowerCase()));

export const isAgency = (name: string): boolean => KNOWN.has(name.trim().toLowerCase());
