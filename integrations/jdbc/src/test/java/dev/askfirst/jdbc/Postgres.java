package dev.askfirst.jdbc;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The PostgreSQL that tests use: the one that {@code ASKFIRST_POSTGRES_URL} names (a JDBC URL with
 * user and password), or else one that is started from the programs in {@code
 * ASKFIRST_POSTGRES_BIN}, in the folders of Debian's packages or on the path.
 */
final class Postgres {
  private static @Nullable String url;

  private Postgres() {}

  /** The URL of the server that all tests of this process share. */
  static synchronized String url() {
    if (url == null) {
      String given = System.getenv("ASKFIRST_POSTGRES_URL");
      url = given == null ? PostgresServer.start(bin()).url() : given;
    }
    return url;
  }

  /** A data source without a pool. */
  static DataSource dataSource(String url) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url);
    return dataSource;
  }

  /** The folder of {@code initdb} and {@code pg_ctl}. */
  static Path bin() {
    String given = System.getenv("ASKFIRST_POSTGRES_BIN");
    Stream<Path> places =
        given != null
            ? Stream.of(Path.of(given))
            : Stream.concat(
                debian(),
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1)).map(Path::of));
    Optional<Path> bin =
        places.filter(place -> Files.isExecutable(place.resolve("initdb"))).findFirst();
    return bin.orElseThrow(Postgres::missing);
  }

  private static Stream<Path> debian() {
    File[] versions = new File("/usr/lib/postgresql").listFiles();
    return versions == null
        ? Stream.of()
        : Stream.of(versions).map(version -> version.toPath().resolve("bin"));
  }

  /** Where a change has to pass nothing is left out; on a developer's machine it is. */
  private static RuntimeException missing() {
    String text =
        "These tests need PostgreSQL, but initdb was not found; install it (Debian: apt-get install"
            + " postgresql), or set ASKFIRST_POSTGRES_BIN to the folder of its programs, or"
            + " ASKFIRST_POSTGRES_URL to the JDBC URL of a server that may be written to";
    return "true".equals(System.getenv("CI"))
        ? new IllegalStateException(text)
        : new TestAbortedException(text);
  }
}
