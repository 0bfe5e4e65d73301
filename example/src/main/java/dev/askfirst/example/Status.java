package dev.askfirst.example;

/** How a command ended, and the exit status that says so. */
enum Status {
  OK(0),
  FAILED(1),
  MISUSED(2),
  NOT_ALLOWED(3);

  private final int code;

  Status(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
