package coincide.format;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of one unfolded content line. */
final class IcsScan {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]++");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*+)\"|([^\";:,]*+)");

    private final String text;
    private int at;

    private IcsScan(String text) {
        this.text = text;
    }

    /** The parts; a line that is not written as one has no name and is its own value. */
    static IcsLine line(long number, String text) {
        IcsScan scan = new IcsScan(text);
        String name = scan.name();
        Map<String, String> parameters = new LinkedHashMap<>();
        while (!name.isEmpty() && scan.passes(';')) {
            String parameter = scan.name();
            if (parameter.isEmpty() || !scan.passes('=')) {
                return new IcsLine(number, "", Map.of(), text);
            }
            parameters.put(parameter, scan.values());
        }
        return name.isEmpty() || !scan.passes(':')
                ? new IcsLine(number, "", Map.of(), text)
                : new IcsLine(number, name, parameters, text.substring(scan.at));
    }

    private String name() {
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            return "";
        }
        at = name.end();
        return name.group().toUpperCase(Locale.ROOT);
    }

    private String values() {
        StringBuilder values = new StringBuilder(value());
        while (passes(',')) {
            values.append(',').append(value());
        }
        return values.toString();
    }

    private String value() {
        Matcher value = VALUE.matcher(text).region(at, text.length());
        if (!value.lookingAt()) {
            return "";
        }
        at = value.end();
        return value.group(1) == null ? value.group(2) : value.group(1);
    }

    private boolean passes(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
