/** Voice memos. */
module com.example.memo {
  requires dev.askfirst;
  requires transitive dev.askfirst.runtime;
  requires static java.compiler;

  exports com.example.memo;
}
