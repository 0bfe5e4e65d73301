package dev.askfirst.benchmarks.call;

import dev.askfirst.RequiresScope;
import dev.askfirst.WeChatScopes;

/** Twenty types that are guarded, so that what guards share is called for twenty requirements. */
final class Devices {
  private Devices() {}

  static final class D1 {
    @RequiresScope(WeChatScopes.RECORD)
    int use(int length) {
      return length * 3;
    }
  }

  static final class D2 {
    @RequiresScope(WeChatScopes.CAMERA)
    int use(int length) {
      return length * 5;
    }
  }

  static final class D3 {
    @RequiresScope(WeChatScopes.USER_LOCATION)
    int use(int length) {
      return length * 7;
    }
  }

  static final class D4 {
    @RequiresScope(WeChatScopes.USER_FUZZY_LOCATION)
    int use(int length) {
      return length * 9;
    }
  }

  static final class D5 {
    @RequiresScope(WeChatScopes.BLUETOOTH)
    int use(int length) {
      return length * 11;
    }
  }

  static final class D6 {
    @RequiresScope(WeChatScopes.WRITE_PHOTOS_ALBUM)
    int use(int length) {
      return length * 13;
    }
  }

  static final class D7 {
    @RequiresScope(WeChatScopes.ADD_PHONE_CONTACT)
    int use(int length) {
      return length * 15;
    }
  }

  static final class D8 {
    @RequiresScope(WeChatScopes.ADD_PHONE_CALENDAR)
    int use(int length) {
      return length * 17;
    }
  }

  static final class D9 {
    @RequiresScope(WeChatScopes.WERUN)
    int use(int length) {
      return length * 19;
    }
  }

  static final class D10 {
    @RequiresScope(WeChatScopes.RECORD)
    int use(int length) {
      return length * 21;
    }
  }

  static final class D11 {
    @RequiresScope({WeChatScopes.RECORD, WeChatScopes.CAMERA})
    int use(int length) {
      return length * 23;
    }
  }

  static final class D12 {
    @RequiresScope({WeChatScopes.CAMERA, WeChatScopes.USER_LOCATION})
    int use(int length) {
      return length * 25;
    }
  }

  static final class D13 {
    @RequiresScope({WeChatScopes.USER_LOCATION, WeChatScopes.USER_FUZZY_LOCATION})
    int use(int length) {
      return length * 27;
    }
  }

  static final class D14 {
    @RequiresScope({WeChatScopes.USER_FUZZY_LOCATION, WeChatScopes.BLUETOOTH})
    int use(int length) {
      return length * 29;
    }
  }

  static final class D15 {
    @RequiresScope({WeChatScopes.BLUETOOTH, WeChatScopes.WRITE_PHOTOS_ALBUM})
    int use(int length) {
      return length * 31;
    }
  }

  static final class D16 {
    @RequiresScope(anyOf = {WeChatScopes.WRITE_PHOTOS_ALBUM, WeChatScopes.ADD_PHONE_CONTACT})
    int use(int length) {
      return length * 33;
    }
  }

  static final class D17 {
    @RequiresScope(anyOf = {WeChatScopes.ADD_PHONE_CONTACT, WeChatScopes.ADD_PHONE_CALENDAR})
    int use(int length) {
      return length * 35;
    }
  }

  static final class D18 {
    @RequiresScope(anyOf = {WeChatScopes.ADD_PHONE_CALENDAR, WeChatScopes.WERUN})
    int use(int length) {
      return length * 37;
    }
  }

  static final class D19 {
    @RequiresScope(anyOf = {WeChatScopes.WERUN, WeChatScopes.RECORD})
    int use(int length) {
      return length * 39;
    }
  }

  static final class D20 {
    @RequiresScope(anyOf = {WeChatScopes.RECORD, WeChatScopes.RECORD})
    int use(int length) {
      return length * 41;
    }
  }
}
