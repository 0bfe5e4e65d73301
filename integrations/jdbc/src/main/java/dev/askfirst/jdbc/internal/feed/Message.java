package dev.askfirst.jdbc.internal.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.askfirst.runtime.Subject;
import dev.askfirst.runtime.spi.SettingStore.Watcher;
import java.util.Base64;
import java.util.List;

/** What one node tells the others. */
public sealed interface Message {
  /** What a notification of PostgreSQL holds, in characters that take one byte each. */
  int LONGEST = 7_999;

  /** The decisions of a subject have changed. */
  record Changed(Subject subject) implements Message {
    @Override
    public void deliver(Watcher watcher) {
      watcher.changed(subject);
    }
  }

  /** The decisions of many have. */
  record Everything() implements Message {
    @Override
    public void deliver(Watcher watcher) {
      watcher.lost();
    }
  }

  void deliver(Watcher watcher);

  /** As text that fits into a notification, with the sender's name. */
  default String text(String sender) {
    if (this instanceof Changed changed) {
      Subject subject = changed.subject();
      String text = sender + ' ' + encode(subject.user()) + '.' + encode(subject.application());
      if (text.length() <= LONGEST) {
        return text;
      }
    }
    return sender;
  }

  /** The other way round. What cannot be read is taken to say the worst. */
  static Message read(String text) {
    List<String> words = List.of(text.split(" ", -1));
    if (words.size() == 2) {
      List<String> names = List.of(words.get(1).split("\\.", -1));
      try {
        Subject user = Subject.of(decode(names.get(0)));
        String application = names.size() == 2 ? decode(names.get(1)) : "";
        return new Changed(application.isEmpty() ? user : user.in(application));
      } catch (IllegalArgumentException garbled) {
        return new Everything();
      }
    }
    return new Everything();
  }

  /** Who sent it. */
  static boolean isFrom(String sender, String text) {
    return text.equals(sender) || text.startsWith(sender + ' ');
  }

  private static String encode(String name) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(UTF_8));
  }

  private static String decode(String name) {
    return new String(Base64.getUrlDecoder().decode(name), UTF_8);
  }
}
