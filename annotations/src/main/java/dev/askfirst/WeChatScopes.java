package dev.askfirst;

/**
 * The scopes of WeChat's mini-programs, known without any import of their declarations.
 *
 * <p>Names and behaviour are those of the platform's {@code authorize} and {@code getSetting};
 * where Douyin declares the same name otherwise ({@link #ADDRESS}, {@link #USER_INFO}), the
 * stricter declaration counts.
 */
@DeclaresScope(
    name = WeChatScopes.RECORD,
    title = "Microphone",
    description = "Record sound with the microphone, in calls and live streams too.")
@DeclaresScope(
    name = WeChatScopes.CAMERA,
    title = "Camera",
    description = "Use the camera for pictures, videos and live streams.")
@DeclaresScope(
    name = WeChatScopes.USER_LOCATION,
    title = "Location",
    description = "See where you are while the application is in use.")
@DeclaresScope(
    name = WeChatScopes.USER_FUZZY_LOCATION,
    title = "Approximate location",
    description = "See roughly where you are.")
@DeclaresScope(
    name = WeChatScopes.USER_LOCATION_BACKGROUND,
    title = "Location in the background",
    description = "See where you are also while the application is not in use.",
    asks = Asks.SETTINGS_ONLY)
@DeclaresScope(
    name = WeChatScopes.BLUETOOTH,
    title = "Bluetooth",
    description = "Find Bluetooth devices nearby and connect to them.")
@DeclaresScope(
    name = WeChatScopes.BLUETOOTH_BACKGROUND,
    title = "Bluetooth in the background",
    description = "Stay connected to Bluetooth devices also while the application is not in use.",
    asks = Asks.SETTINGS_ONLY)
@DeclaresScope(
    name = WeChatScopes.WRITE_PHOTOS_ALBUM,
    title = "Saving to the photo album",
    description = "Save pictures and videos to your photo album.")
@DeclaresScope(
    name = WeChatScopes.ADD_PHONE_CONTACT,
    title = "Adding contacts",
    description = "Add entries to your phone's contacts.")
@DeclaresScope(
    name = WeChatScopes.ADD_PHONE_CALENDAR,
    title = "Adding calendar events",
    description = "Add events to your phone's calendar.")
@DeclaresScope(
    name = WeChatScopes.WERUN,
    title = "Step count",
    description = "Read the number of steps that you walk each day.")
@DeclaresScope(
    name = WeChatScopes.ADDRESS,
    title = "Postal address",
    description = "Use the postal address that you choose.",
    asks = Asks.ALWAYS_GRANTED)
@DeclaresScope(
    name = WeChatScopes.INVOICE,
    title = "Invoices",
    description = "Use the invoices that you choose.",
    asks = Asks.ALWAYS_GRANTED)
@DeclaresScope(
    name = WeChatScopes.INVOICE_TITLE,
    title = "Invoice title",
    description = "Use the invoice title that you choose.",
    asks = Asks.ALWAYS_GRANTED)
@DeclaresScope(
    name = WeChatScopes.USER_INFO,
    title = "Profile",
    description = "See your nickname, picture and region.",
    asks = Asks.WITHDRAWN)
public final class WeChatScopes {
  /** The microphone: recording, calls, live streams. */
  public static final String RECORD = "scope.record";

  /** The camera: pictures, videos, live streams. */
  public static final String CAMERA = "scope.camera";

  /** Where the user is, while the application is in use. */
  public static final String USER_LOCATION = "scope.userLocation";

  /** Roughly where the user is. */
  public static final String USER_FUZZY_LOCATION = "scope.userFuzzyLocation";

  /** Where the user is, at any time. Asked in the settings only. */
  public static final String USER_LOCATION_BACKGROUND = "scope.userLocationBackground";

  /** Bluetooth devices nearby. */
  public static final String BLUETOOTH = "scope.bluetooth";

  /**
   * Bluetooth devices, at any time. Asked in the settings only, as the location is; from Taro's
   * list.
   */
  public static final String BLUETOOTH_BACKGROUND = "scope.bluetoothBackground";

  /** Saving pictures and videos to the photo album. */
  public static final String WRITE_PHOTOS_ALBUM = "scope.writePhotosAlbum";

  /** Adding entries to the phone's contacts. */
  public static final String ADD_PHONE_CONTACT = "scope.addPhoneContact";

  /** Adding events to the phone's calendar. */
  public static final String ADD_PHONE_CALENDAR = "scope.addPhoneCalendar";

  /** The number of steps. */
  public static final String WERUN = "scope.werun";

  /** The postal address. Authorization was cancelled by the platform: always granted. */
  public static final String ADDRESS = "scope.address";

  /** Invoices. Authorization was cancelled by the platform: always granted. */
  public static final String INVOICE = "scope.invoice";

  /** The invoice title. Authorization was cancelled by the platform: always granted. */
  public static final String INVOICE_TITLE = "scope.invoiceTitle";

  /** The user's profile. Withdrawn by the platform: always refused. */
  public static final String USER_INFO = "scope.userInfo";

  private WeChatScopes() {}
}
