package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.peers.DeniedByHandException;
import dev.askfirst.benchmarks.peers.Permissions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

/** A device that is guarded by hand, of as many types as are wanted. */
@FunctionalInterface
interface DeviceByHand {
  int use(int length);

  /** A guard whose class nobody else has: the same code, defined once more. */
  static DeviceByHand ofNewType() {
    try (InputStream code =
        Objects.requireNonNull(
            DeviceByHand.class.getResourceAsStream("DeviceByHand$BitTested.class"))) {
      MethodHandles.Lookup type =
          MethodHandles.lookup().defineHiddenClass(code.readAllBytes(), true);
      return (DeviceByHand) type.lookupClass().getDeclaredConstructor().newInstance();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("The class has a constructor without parameters", impossible);
    }
  }

  /** A bit of a volatile long, as {@link OneUserByHand}. */
  final class BitTested implements DeviceByHand {
    private static final long RECORD = 1L << 3;

    private final PlainRecorder delegate = new PlainRecorder();
    private volatile long granted = RECORD;

    @Override
    public int use(int length) {
      if ((granted & RECORD) == 0) {
        throw new DeniedByHandException(Permissions.RECORD);
      }
      return delegate.record(length);
    }
  }
}
