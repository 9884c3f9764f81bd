package coincide.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Content lines to calendars, by the BEGIN and END of their components. To-dos, journals and alarms are passed over. */
final class IcsParts {
    private final List<IcsCalendar> calendars;
    private final Deque<IcsLine> open = new ArrayDeque<>();
    private Optional<String> zone = Optional.empty();
    private List<IcsEvent> events = new ArrayList<>();
    private List<IcsLine> properties = new ArrayList<>();
    private Map<String, Set<String>> offsets = new TreeMap<>();
    private Optional<String> definedZone = Optional.empty();

    IcsParts(List<IcsCalendar> calendars) {
        this.calendars = calendars;
    }

    static boolean begins(IcsLine line, String component) {
        return line.name().equals("BEGIN") && component(line).equals(component);
    }

    void add(IcsLine line) {
        switch (line.name()) {
            case "BEGIN" -> begin(line);
            case "END" -> end(line);
            default -> property(line);
        }
    }

    /** The file is over. */
    void end() {
        if (!open.isEmpty()) {
            throw unended(open.peek(), "");
        }
    }

    private void begin(IcsLine line) {
        String component = component(line);
        boolean nests = component.equals("VCALENDAR") ? open.isEmpty() : !open.isEmpty();
        if (!nests || isOpen("VEVENT") && component.equals("VEVENT")) {
            if (open.isEmpty()) {
                throw structure(line, "BEGIN:" + component + " stands outside of a calendar", "Put it in VCALENDAR.");
            }
            throw unended(open.peek(), " before BEGIN:%s in line %d".formatted(component, line.number()));
        }
        open.push(line);
        if (component.equals("VEVENT")) {
            properties = new ArrayList<>();
        }
    }

    private void end(IcsLine line) {
        String component = component(line);
        if (!isOpen(component)) {
            if (open.isEmpty()) {
                throw structure(line, "END:" + component + " has no BEGIN", "Remove it, or add what it ends.");
            }
            throw unended(open.peek(), " before END:%s in line %d".formatted(component, line.number()));
        }
        IcsLine begin = open.pop();
        switch (component) {
            case "VEVENT" -> events.add(new IcsEvent(begin.number(), List.copyOf(properties)));
            case "VTIMEZONE" -> {
                definedZone = Optional.empty();
            }
            case "VCALENDAR" -> {
                calendars.add(new IcsCalendar(zone, events, offsets));
                zone = Optional.empty();
                events = new ArrayList<>();
                offsets = new TreeMap<>();
            }
            default -> {
                // what we do not read ends without a trace
            }
        }
    }

    private void property(IcsLine line) {
        if (isOpen("VEVENT")) {
            properties.add(line);
        } else if (line.name().isEmpty() || open.isEmpty()) {
            throw structure(line, "The line is not written as NAME:value", "Remove it, or indent what was folded.");
        } else if (isOpen("VCALENDAR") && line.name().equals("X-WR-TIMEZONE")) {
            zone = Optional.of(line.text());
        } else if (isOpen("VTIMEZONE") && line.name().equals("TZID")) {
            definedZone = Optional.of(line.value());
        } else if (line.name().equals("TZOFFSETTO")) {
            definedZone.ifPresent(name ->
                    offsets.computeIfAbsent(name, any -> new TreeSet<>()).add(line.value()));
        }
    }

    private boolean isOpen(String component) {
        return !open.isEmpty() && component(open.peek()).equals(component);
    }

    private static String component(IcsLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }

    private static FileFault unended(IcsLine begin, String before) {
        String component = component(begin);
        String reason = "BEGIN:%s has no END:%1$s%s".formatted(component, before);
        return structure(begin, reason, "Add END:%s, or fetch the file again: it may be cut.".formatted(component));
    }

    private static FileFault structure(IcsLine line, String reason, String remedy) {
        return new FileFault(line.number(), 0, "ics-structure", reason, remedy);
    }
}
