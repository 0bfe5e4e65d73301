package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.call.Devices.Device;
import dev.askfirst.runtime.Authorizer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One call site that meets twenty types behind an interface, by hand and guarded. */
@State(Scope.Benchmark)
@OperationsPerInvocation(SharedSite.TYPES)
public class SharedSite {
  static final int TYPES = 20;

  private final DeviceByHand[] byHand =
      IntStream.range(0, TYPES)
          .mapToObj(type -> DeviceByHand.ofNewType())
          .toArray(DeviceByHand[]::new);
  private final Device[] guarded = guarded(Authorizers.allowingAll());

  private int length = 5;

  @Benchmark
  public int byHand() {
    int sum = 0;
    for (DeviceByHand device : byHand) {
      sum += device.use(length);
    }
    return sum;
  }

  @Benchmark
  public int guard() {
    int sum = 0;
    for (Device device : guarded) {
      sum += device.use(length);
    }
    return sum;
  }

  private static Device[] guarded(Authorizer authorizer) {
    return new Device[] {
      new GuardedDevices_D1(new Devices.D1(), authorizer),
      new GuardedDevices_D2(new Devices.D2(), authorizer),
      new GuardedDevices_D3(new Devices.D3(), authorizer),
      new GuardedDevices_D4(new Devices.D4(), authorizer),
      new GuardedDevices_D5(new Devices.D5(), authorizer),
      new GuardedDevices_D6(new Devices.D6(), authorizer),
      new GuardedDevices_D7(new Devices.D7(), authorizer),
      new GuardedDevices_D8(new Devices.D8(), authorizer),
      new GuardedDevices_D9(new Devices.D9(), authorizer),
      new GuardedDevices_D10(new Devices.D10(), authorizer),
      new GuardedDevices_D11(new Devices.D11(), authorizer),
      new GuardedDevices_D12(new Devices.D12(), authorizer),
      new GuardedDevices_D13(new Devices.D13(), authorizer),
      new GuardedDevices_D14(new Devices.D14(), authorizer),
      new GuardedDevices_D15(new Devices.D15(), authorizer),
      new GuardedDevices_D16(new Devices.D16(), authorizer),
      new GuardedDevices_D17(new Devices.D17(), authorizer),
      new GuardedDevices_D18(new Devices.D18(), authorizer),
      new GuardedDevices_D19(new Devices.D19(), authorizer),
      new GuardedDevices_D20(new Devices.D20(), authorizer),
    };
  }
}
