package dev.askfirst.example;

import java.nio.file.Path;

/** A recorded memo: what it is called, and its file. */
public record Clip(String name, Path file) {}
