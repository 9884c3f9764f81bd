package coincide.cli;

import coincide.publish.Json;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Talk for machines: whatever is printed at once becomes one JSON object on a line, with the run and its as-of date. */
final class JsonLines extends Writer {
    private static final String FAILED = "coincide: ";
    private static final Pattern PROBLEM = Pattern.compile("\\S+:\\d+(:\\d+)? \\[[a-z-]+] .*", Pattern.DOTALL);
    private static final Pattern STAGE = Pattern.compile("\\s*(\\d+)\\.(\\d\\d) s {2}(.+)", Pattern.DOTALL);

    private final Writer to;
    private final Clock clock;
    private final StringBuilder said = new StringBuilder();

    JsonLines(Writer to, Clock clock) {
        this.to = to;
        this.clock = clock;
    }

    @Override
    public void write(char[] text, int from, int length) {
        said.append(text, from, length);
    }

    @Override
    public void flush() throws IOException {
        if (said.indexOf("\n") >= 0 && said.charAt(said.length() - 1) == '\n') {
            String message = said.toString().stripTrailing();
            said.setLength(0);
            if (!message.isEmpty()) {
                to.write(Json.line(event(message)));
            }
        }
        to.flush();
    }

    private Map<String, Object> event(String message) {
        Map<String, Object> event = new TreeMap<>(LogContext.current());
        event.put("at", clock.instant().toString());
        Matcher stage = STAGE.matcher(message);
        if (message.startsWith(FAILED)) {
            event.put("level", "ERROR");
            event.put("message", message.substring(FAILED.length()));
        } else if (stage.matches()) {
            event.put("level", "INFO");
            event.put("message", stage.group(3));
            event.put("ended_ms", Long.parseLong(stage.group(1) + stage.group(2)) * 10);
        } else {
            event.put("level", PROBLEM.matcher(message).matches() ? "WARN" : "INFO");
            event.put("message", message);
        }
        return event;
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
