package coincide.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A source as the data names it; a link only where it is an https address. */
public record SourceLink(String text, Optional<String> href) {

    /** Sources separated by semicolons. */
    static List<SourceLink> all(Optional<String> sources) {
        return sources.stream()
                .flatMap(text -> Arrays.stream(text.split(";")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new SourceLink(text, https(text)))
                .toList();
    }

    private static Optional<String> https(String text) {
        try {
            URI uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
