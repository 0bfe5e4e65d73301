package dev.askfirst.benchmarks.compile;

/** What is measured: how a program is written, and what compiles it. */
enum Contender {
  /** The guarded classes, without their guards. */
  PLAIN("javac alone, no guards", "askfirst", Tools.NONE, 1),
  /** The very text that our processor writes, as sources: nothing can cost less. */
  BY_HAND("guards by hand", "askfirst", Tools.NONE, 2),
  /** What javac takes for sources that are generated, by whatever processor. */
  STRINGS("a bare string generator", "askfirst", Tools.STRINGS, 2),
  PROCESSOR("processor alone", "askfirst", Tools.UNCHECKED, 2),
  CHECKED("processor and checker", "askfirst", Tools.ALL, 2),
  AUTO_FACTORY("AutoFactory", "auto-factory", Tools.ALL, 2),
  DAGGER("Dagger", "dagger", Tools.ALL, 3),
  AVAJE_INJECT("avaje-inject", "avaje-inject", Tools.ALL, 3),
  MICRONAUT("Micronaut", micronaut(), Tools.ALL, 3),
  BARE("no annotations: javac alone", "askfirst", Tools.NONE, 1),
  /** What javac takes for any plugin that listens. */
  BARE_IDLE("no annotations: an idle plugin", "askfirst", Tools.IDLE, 1),
  BARE_CHECKED("no annotations: checker", "askfirst", Tools.CHECKER, 1);

  /** What of its jars lies on the processor path. */
  enum Tools {
    NONE,
    /** None: {@link StringGenerator} beside these benchmarks. */
    STRINGS,
    /** All but the service that starts our checker. */
    UNCHECKED,
    /**
     * None, with annotation processing switched off: {@link IdlePlugin} beside these benchmarks.
     */
    IDLE,
    /** All, with annotation processing switched off. */
    CHECKER,
    ALL
  }

  private final String what;
  private final String peer;
  private final Tools tools;
  private final int classes;

  Contender(String what, String peer, Tools tools, int classes) {
    this.what = what;
    this.peer = peer;
    this.tools = tools;
    this.classes = classes;
  }

  String what() {
    return what;
  }

  /** How its program is written. */
  Style style() {
    return switch (this) {
      case PLAIN, BY_HAND, STRINGS, PROCESSOR, CHECKED -> Style.ASKFIRST;
      case AUTO_FACTORY -> Style.AUTO_FACTORY;
      case DAGGER -> Style.DAGGER;
      case AVAJE_INJECT -> Style.AVAJE_INJECT;
      case MICRONAUT -> Style.MICRONAUT;
      case BARE, BARE_IDLE, BARE_CHECKED -> Style.BARE;
    };
  }

  /** The folder of its jars. */
  String peer() {
    return peer;
  }

  Tools tools() {
    return tools;
  }

  /** Whether anything on its processor path is loaded. */
  boolean loads() {
    return tools != Tools.NONE;
  }

  /**
   * Whether its processors compile again when their classes are kept: those of avaje-inject fail,
   * as static fields of theirs hold the compilation before.
   */
  boolean keepable() {
    return this != AVAJE_INJECT;
  }

  /** How many class files there are at least for each type of the program. */
  int classes() {
    return classes;
  }

  /** What it is compared with. */
  Contender against() {
    return switch (this) {
      case BARE, BARE_IDLE, BARE_CHECKED -> BARE;
      default -> BY_HAND;
    };
  }

  /** How many times as long as that it should take at most; infinite where there is no limit. */
  double limit() {
    return switch (this) {
      case PROCESSOR -> 1.5;
      case CHECKED -> 1.6;
      case BARE_CHECKED -> 1.03;
      default -> Double.POSITIVE_INFINITY;
    };
  }

  /** The newest line that the running JDK can load. */
  private static String micronaut() {
    return Runtime.version().feature() >= 25 ? "micronaut-5" : "micronaut-4";
  }
}
