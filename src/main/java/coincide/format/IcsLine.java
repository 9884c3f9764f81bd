package coincide.format;

import java.util.Map;
import java.util.Optional;

/**
 * One content line of an iCalendar file: {@code NAME;PARAMETER=...:value}.
 *
 * @param number of the line it begins on, from 1
 * @param name in capitals; empty where the line is not written so
 * @param parameters by their names in capitals, without quotes
 * @param value raw: lists are not parted, escapes are not undone
 */
record IcsLine(long number, String name, Map<String, String> parameters, String value) {
    Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** The value as text that people wrote. */
    String text() {
        return unescaped(value);
    }

    static String unescaped(String raw) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char here = raw.charAt(i);
            if (here == '\\' && i + 1 < raw.length()) {
                i++;
                char meant = raw.charAt(i);
                out.append(meant == 'n' || meant == 'N' ? '\n' : meant);
            } else {
                out.append(here);
            }
        }
        return out.toString();
    }
}
