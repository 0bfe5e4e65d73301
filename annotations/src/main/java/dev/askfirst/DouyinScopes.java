package dev.askfirst;

/**
 * The scopes of Douyin's mini-programs, known without any import of their declarations.
 *
 * <p>Names are those of the platform's {@code authorize} and {@code getSetting}; where WeChat
 * declares the same name otherwise ({@link #ADDRESS}, {@link #USER_INFO}), the stricter declaration
 * counts.
 */
@DeclaresScope(
    name = DouyinScopes.RECORD,
    title = "Microphone",
    description = "Record sound with the microphone, in calls and live streams too.")
@DeclaresScope(
    name = DouyinScopes.CAMERA,
    title = "Camera",
    description = "Use the camera for pictures, videos and live streams.")
@DeclaresScope(
    name = DouyinScopes.USER_LOCATION,
    title = "Location",
    description = "See where you are while the application is in use.")
@DeclaresScope(
    name = DouyinScopes.ALBUM,
    title = "Photo album",
    description = "Read pictures and videos from your photo album, and save them there.")
@DeclaresScope(
    name = DouyinScopes.CALENDAR,
    title = "Calendar",
    description = "Read and change events in your calendar.")
@DeclaresScope(
    name = DouyinScopes.CLIPBOARD,
    title = "Clipboard",
    description = "Read what you have copied.")
@DeclaresScope(
    name = DouyinScopes.HOST_ID,
    title = "Account identity",
    description = "See the identity of your account in the application that hosts this one.")
@DeclaresScope(
    name = DouyinScopes.ADDRESS,
    title = "Postal address",
    description = "Use the postal address that you choose.")
@DeclaresScope(
    name = DouyinScopes.USER_INFO,
    title = "Profile",
    description = "See your nickname, picture and region.")
public final class DouyinScopes {
  /** The microphone. */
  public static final String RECORD = "scope.record";

  /** The camera. */
  public static final String CAMERA = "scope.camera";

  /** Where the user is. */
  public static final String USER_LOCATION = "scope.userLocation";

  /** The photo album, for reading and saving. */
  public static final String ALBUM = "scope.album";

  /** The phone's calendar. */
  public static final String CALENDAR = "scope.calendar";

  /** What the user has copied. */
  public static final String CLIPBOARD = "scope.clipboard";

  /** The identity of the user's account in the host. */
  public static final String HOST_ID = "scope.hostId";

  /** The postal address. */
  public static final String ADDRESS = "scope.address";

  /** The user's profile. */
  public static final String USER_INFO = "scope.userInfo";

  private DouyinScopes() {}
}
