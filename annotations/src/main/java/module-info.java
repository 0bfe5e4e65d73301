/** What a user writes: the annotations, and the scopes of the known platforms. */
module dev.askfirst {
  requires static org.jspecify;

  exports dev.askfirst;
}
