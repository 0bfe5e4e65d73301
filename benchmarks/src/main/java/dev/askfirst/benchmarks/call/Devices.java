package dev.askfirst.benchmarks.call;

import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;

/** Twenty types that are guarded, so that what guards share is called for twenty requirements. */
// What the interface declares is not all that most of them need, and nothing here stands in for
// them.
@SuppressWarnings("UncheckedOverride")
final class Devices {
  private Devices() {}

  /** What all of them are to those who call them. */
  interface Device {
    @RequiresScope(WeChatScopes.RECORD)
    int use(int length);
  }

  static final class D1 implements Device {
    @RequiresScope(WeChatScopes.RECORD)
    @Override
    public int use(int length) {
      return length * 3;
    }
  }

  static final class D2 implements Device {
    @RequiresScope(WeChatScopes.CAMERA)
    @Override
    public int use(int length) {
      return length * 5;
    }
  }

  static final class D3 implements Device {
    @RequiresScope(WeChatScopes.USER_LOCATION)
    @Override
    public int use(int length) {
      return length * 7;
    }
  }

  static final class D4 implements Device {
    @RequiresScope(WeChatScopes.USER_FUZZY_LOCATION)
    @Override
    public int use(int length) {
      return length * 9;
    }
  }

  static final class D5 implements Device {
    @RequiresScope(WeChatScopes.BLUETOOTH)
    @Override
    public int use(int length) {
      return length * 11;
    }
  }

  static final class D6 implements Device {
    @RequiresScope(WeChatScopes.WRITE_PHOTOS_ALBUM)
    @Override
    public int use(int length) {
      return length * 13;
    }
  }

  static final class D7 implements Device {
    @RequiresScope(WeChatScopes.ADD_PHONE_CONTACT)
    @Override
    public int use(int length) {
      return length * 15;
    }
  }

  static final class D8 implements Device {
    @RequiresScope(WeChatScopes.ADD_PHONE_CALENDAR)
    @Override
    public int use(int length) {
      return length * 17;
    }
  }

  static final class D9 implements Device {
    @RequiresScope(WeChatScopes.WERUN)
    @Override
    public int use(int length) {
      return length * 19;
    }
  }

  static final class D10 implements Device {
    @RequiresScope(WeChatScopes.RECORD)
    @Override
    public int use(int length) {
      return length * 21;
    }
  }

  static final class D11 implements Device {
    @RequiresScope({WeChatScopes.RECORD, WeChatScopes.CAMERA})
    @Override
    public int use(int length) {
      return length * 23;
    }
  }

  static final class D12 implements Device {
    @RequiresScope({WeChatScopes.CAMERA, WeChatScopes.USER_LOCATION})
    @Override
    public int use(int length) {
      return length * 25;
    }
  }

  static final class D13 implements Device {
    @RequiresScope({WeChatScopes.USER_LOCATION, WeChatScopes.USER_FUZZY_LOCATION})
    @Override
    public int use(int length) {
      return length * 27;
    }
  }

  static final class D14 implements Device {
    @RequiresScope({WeChatScopes.USER_FUZZY_LOCATION, WeChatScopes.BLUETOOTH})
    @Override
    public int use(int length) {
      return length * 29;
    }
  }

  static final class D15 implements Device {
    @RequiresScope({WeChatScopes.BLUETOOTH, WeChatScopes.WRITE_PHOTOS_ALBUM})
    @Override
    public int use(int length) {
      return length * 31;
    }
  }

  static final class D16 implements Device {
    @RequiresScope(anyOf = {WeChatScopes.WRITE_PHOTOS_ALBUM, WeChatScopes.ADD_PHONE_CONTACT})
    @Override
    public int use(int length) {
      return length * 33;
    }
  }

  static final class D17 implements Device {
    @RequiresScope(anyOf = {WeChatScopes.ADD_PHONE_CONTACT, WeChatScopes.ADD_PHONE_CALENDAR})
    @Override
    public int use(int length) {
      return length * 35;
    }
  }

  static final class D18 implements Device {
    @RequiresScope(anyOf = {WeChatScopes.ADD_PHONE_CALENDAR, WeChatScopes.WERUN})
    @Override
    public int use(int length) {
      return length * 37;
    }
  }

  static final class D19 implements Device {
    @RequiresScope(anyOf = {WeChatScopes.WERUN, WeChatScopes.RECORD})
    @Override
    public int use(int length) {
      return length * 39;
    }
  }

  static final class D20 implements Device {
    @RequiresScope(anyOf = {WeChatScopes.RECORD, WeChatScopes.RECORD})
    @Override
    public int use(int length) {
      return length * 41;
    }
  }
}
