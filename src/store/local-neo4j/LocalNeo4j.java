// A Neo4j for one data folder. Arguments: home, configuration file. Standard input: the password, then nothing until the
// program that started this one is gone; then this one stops too.
import java.io.*;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.QueryExecutionException;

public class LocalNeo4j {
  public static void main(String[] arguments) {
    try {
      var input = new BufferedReader(new InputStreamReader(System.in));
      var password = input.readLine();
      var server = new DatabaseManagementServiceBuilder(Path.of(arguments[0])).loadPropertiesFromFile(Path.of(arguments[1])).build();
      Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
      try {
        server.database("system").executeTransactionally("ALTER USER neo4j SET PASSWORD $p CHANGE NOT REQUIRED", Map.of("p", password));
      } catch (QueryExecutionException error) {
        if (!error.getMessage().contains("cannot be the same")) throw error;
      }
      System.out.println("READY");
      while (input.read() >= 0) {}
      System.exit(0);
    } catch (Throwable error) {
      error.printStackTrace();
      System.exit(1);
    }
  }
}
