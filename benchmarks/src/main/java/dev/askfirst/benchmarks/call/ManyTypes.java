package dev.askfirst.benchmarks.call;

import dev.askfirst.benchmarks.call.Devices.D1;
import dev.askfirst.benchmarks.call.Devices.D10;
import dev.askfirst.benchmarks.call.Devices.D11;
import dev.askfirst.benchmarks.call.Devices.D12;
import dev.askfirst.benchmarks.call.Devices.D13;
import dev.askfirst.benchmarks.call.Devices.D14;
import dev.askfirst.benchmarks.call.Devices.D15;
import dev.askfirst.benchmarks.call.Devices.D16;
import dev.askfirst.benchmarks.call.Devices.D17;
import dev.askfirst.benchmarks.call.Devices.D18;
import dev.askfirst.benchmarks.call.Devices.D19;
import dev.askfirst.benchmarks.call.Devices.D2;
import dev.askfirst.benchmarks.call.Devices.D20;
import dev.askfirst.benchmarks.call.Devices.D3;
import dev.askfirst.benchmarks.call.Devices.D4;
import dev.askfirst.benchmarks.call.Devices.D5;
import dev.askfirst.benchmarks.call.Devices.D6;
import dev.askfirst.benchmarks.call.Devices.D7;
import dev.askfirst.benchmarks.call.Devices.D8;
import dev.askfirst.benchmarks.call.Devices.D9;
import dev.askfirst.runtime.Authorizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Twenty call sites, of one guarded type and of twenty. */
@State(Scope.Benchmark)
@OperationsPerInvocation(20)
public class ManyTypes {
  private final Authorizer authorizer = Authorizers.allowingAll();
  private final GuardedDevices_D1 d1 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D2 d2 = new GuardedDevices_D2(new D2(), authorizer);
  private final GuardedDevices_D3 d3 = new GuardedDevices_D3(new D3(), authorizer);
  private final GuardedDevices_D4 d4 = new GuardedDevices_D4(new D4(), authorizer);
  private final GuardedDevices_D5 d5 = new GuardedDevices_D5(new D5(), authorizer);
  private final GuardedDevices_D6 d6 = new GuardedDevices_D6(new D6(), authorizer);
  private final GuardedDevices_D7 d7 = new GuardedDevices_D7(new D7(), authorizer);
  private final GuardedDevices_D8 d8 = new GuardedDevices_D8(new D8(), authorizer);
  private final GuardedDevices_D9 d9 = new GuardedDevices_D9(new D9(), authorizer);
  private final GuardedDevices_D10 d10 = new GuardedDevices_D10(new D10(), authorizer);
  private final GuardedDevices_D11 d11 = new GuardedDevices_D11(new D11(), authorizer);
  private final GuardedDevices_D12 d12 = new GuardedDevices_D12(new D12(), authorizer);
  private final GuardedDevices_D13 d13 = new GuardedDevices_D13(new D13(), authorizer);
  private final GuardedDevices_D14 d14 = new GuardedDevices_D14(new D14(), authorizer);
  private final GuardedDevices_D15 d15 = new GuardedDevices_D15(new D15(), authorizer);
  private final GuardedDevices_D16 d16 = new GuardedDevices_D16(new D16(), authorizer);
  private final GuardedDevices_D17 d17 = new GuardedDevices_D17(new D17(), authorizer);
  private final GuardedDevices_D18 d18 = new GuardedDevices_D18(new D18(), authorizer);
  private final GuardedDevices_D19 d19 = new GuardedDevices_D19(new D19(), authorizer);
  private final GuardedDevices_D20 d20 = new GuardedDevices_D20(new D20(), authorizer);
  private final GuardedDevices_D1 s2 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s3 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s4 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s5 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s6 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s7 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s8 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s9 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s10 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s11 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s12 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s13 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s14 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s15 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s16 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s17 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s18 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s19 = new GuardedDevices_D1(new D1(), authorizer);
  private final GuardedDevices_D1 s20 = new GuardedDevices_D1(new D1(), authorizer);

  private int length = 5;

  @Benchmark
  public int oneType() {
    return d1.use(length)
        + s2.use(length)
        + s3.use(length)
        + s4.use(length)
        + s5.use(length)
        + s6.use(length)
        + s7.use(length)
        + s8.use(length)
        + s9.use(length)
        + s10.use(length)
        + s11.use(length)
        + s12.use(length)
        + s13.use(length)
        + s14.use(length)
        + s15.use(length)
        + s16.use(length)
        + s17.use(length)
        + s18.use(length)
        + s19.use(length)
        + s20.use(length);
  }

  @Benchmark
  public int twentyTypes() {
    return d1.use(length)
        + d2.use(length)
        + d3.use(length)
        + d4.use(length)
        + d5.use(length)
        + d6.use(length)
        + d7.use(length)
        + d8.use(length)
        + d9.use(length)
        + d10.use(length)
        + d11.use(length)
        + d12.use(length)
        + d13.use(length)
        + d14.use(length)
        + d15.use(length)
        + d16.use(length)
        + d17.use(length)
        + d18.use(length)
        + d19.use(length)
        + d20.use(length);
  }
}
