package dev.askfirst.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A wire to PostgreSQL, which can be cut at the moment when a client that has written to the log
 * says COMMIT. Each connection is good for one transaction that writes.
 */
final class CutWire implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final ServerSocket door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
  private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NONE);
  private volatile String work = "";
  private final int server;

  /** What becomes of the next COMMIT. */
  enum Cut {
    NONE,
    /** The server never hears of it. */
    BEFORE,
    /** The server does it, and the client never hears of that. */
    AFTER
  }

  CutWire(int server) throws IOException {
    this.server = server;
    daemon(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Cuts the wire at the next COMMIT after a statement with a word in it. */
  void cutNextCommit(Cut cut, String word) {
    work = word;
    next.set(cut);
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket upstream = new Socket(InetAddress.getLoopbackAddress(), server);
        daemon(() -> pass(client, upstream));
        daemon(() -> answer(upstream, client));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void pass(Socket client, Socket upstream) {
    try (client;
        upstream) {
      InputStream from = client.getInputStream();
      OutputStream to = upstream.getOutputStream();
      byte[] bytes = new byte[BUFFER];
      boolean writes = false;
      for (int read = from.read(bytes); read >= 0; read = from.read(bytes)) {
        String said = new String(bytes, 0, read, ISO_8859_1);
        writes |= next.get() != Cut.NONE && said.contains(work);
        boolean commit = writes && said.contains("COMMIT");
        Cut cut = commit ? next.getAndSet(Cut.NONE) : Cut.NONE;
        if (cut == Cut.BEFORE) {
          return;
        }
        if (cut == Cut.AFTER) {
          client.close();
          to.write(Arrays.copyOf(bytes, read));
          to.flush();
          // Its end would be a reason for the server not to go on.
          upstream.getInputStream().readAllBytes();
          return;
        }
        to.write(bytes, 0, read);
        to.flush();
      }
    } catch (IOException cut) {
      // So is the other side.
    }
  }

  private static void answer(Socket upstream, Socket client) {
    try {
      upstream.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException cut) {
      // So is the other side.
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "cut-wire");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
