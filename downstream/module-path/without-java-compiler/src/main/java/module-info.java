/** Voice memos. */
module com.example.memo {
  requires transitive dev.askfirst;
  requires dev.askfirst.runtime;

  exports com.example.memo;
}
