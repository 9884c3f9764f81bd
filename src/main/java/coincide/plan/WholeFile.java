package coincide.plan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files as they are, whatever a plan selects from them. */
final class WholeFile {
    private WholeFile() {}

    /** A source of which every row is kept. */
    static Source of(Source source) {
        return new Source(source.path(), source.name(), source.format(), source.mapping(), Map.of(), source.coverage());
    }

    /** Each file once, as one calendar that is named after the file. */
    static List<CalendarSource> each(Stream<CalendarSource> calendars) {
        Map<Path, CalendarSource> files = new LinkedHashMap<>();
        calendars.forEach(calendar -> files.putIfAbsent(calendar.source().path(), whole(calendar)));
        return List.copyOf(files.values());
    }

    private static CalendarSource whole(CalendarSource calendar) {
        String file = calendar.source().path().getFileName().toString();
        String name = file.replaceFirst("\\.[^.]*$", "");
        return new CalendarSource(name, name, of(calendar.source()), calendar.traits());
    }
}
