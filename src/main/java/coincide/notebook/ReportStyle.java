package coincide.notebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style sheet of a report, cut down to what one chart uses, its colours those of a light page. */
final class ReportStyle {
    private static final Pattern SHEET = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(--[a-z0-9-]+):([^;]+)");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, String> variables = new HashMap<>();

    static ReportStyle of(String page) {
        ReportStyle style = new ReportStyle();
        SHEET.matcher(page)
                .results()
                .forEach(sheet -> style.add(MEDIA.matcher(sheet.group(1)).replaceAll("")));
        return style;
    }

    private void add(String sheet) {
        RULE.matcher(sheet).results().forEach(rule -> {
            if (rule.group(1).strip().equals(":root")) {
                VARIABLE.matcher(rule.group(2)).results().forEach(set -> variables.put(set.group(1), set.group(2)));
            } else {
                for (String selector : rule.group(1).split(",")) {
                    rules.merge(selector.strip(), rule.group(2), (first, more) -> first + ";" + more);
                }
            }
        });
    }

    /** Rules for the classes in use, each for this chart alone. */
    String rules(String id, String classes) {
        Set<String> used = new HashSet<>(Arrays.asList(classes.split("\\s+")));
        String inUse = rules.entrySet().stream()
                .filter(rule -> concerns(rule.getKey(), used))
                .map(rule -> "#" + id + (rule.getKey().startsWith(".chart") ? "" : " ") + rule.getKey() + "{"
                        + resolved(rule.getValue()) + "}")
                .collect(Collectors.joining("\n"));
        return "#" + id + "{font-family:sans-serif}\n" + inUse;
    }

    private static boolean concerns(String selector, Set<String> used) {
        Set<String> named =
                CLASS.matcher(selector).results().map(found -> found.group(1)).collect(Collectors.toSet());
        return !named.isEmpty()
                && used.containsAll(named)
                && !selector.equals(".chart")
                && !selector.contains(":")
                && !selector.contains(">");
    }

    private String resolved(String declarations) {
        return Pattern.compile("var\\((--[a-z0-9-]+)\\)")
                .matcher(declarations.replaceAll("display:[^;]*;?", ""))
                .replaceAll((MatchResult name) -> variables.getOrDefault(name.group(1), "currentColor"));
    }
}
