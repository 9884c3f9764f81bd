package coincide.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What must not be written down: passwords inside addresses, and values of keys that sound like one. */
final class Secrets {
    private static final String MASK = "***";
    private static final Pattern IN_ADDRESS = Pattern.compile("(?<=://)[^/@\\s]+(?=@)");
    private static final Pattern KEY =
            Pattern.compile("(^|.*[._-])(secret|password|token|(access|api|private)[_-]?key)([._-].*|$)");

    private Secrets() {}

    /** The text with {@code ***} for user and password of each address in it. */
    static String masked(String text) {
        return IN_ADDRESS.matcher(text).replaceAll(MASK);
    }

    /** A value that may stand beside its key. */
    static String masked(String key, String value) {
        return KEY.matcher(key).matches() ? MASK : masked(value);
    }

    static Map<String, String> masked(Map<String, String> settings) {
        Map<String, String> masked = new TreeMap<>();
        settings.forEach((key, value) -> masked.put(key, masked(key, value)));
        return masked;
    }
}
