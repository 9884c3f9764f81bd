package coincide.report;

import coincide.analysis.HeadlineLaw;
import coincide.analysis.Influence;
import coincide.analysis.PhaseContrast;
import coincide.analysis.ProfilePoint;
import coincide.analysis.Specified;
import java.util.List;

/** The hypotheses from further sides than their verdicts: what their pictures are drawn from. */
public record CloserLooks(
        List<HeadlineLaw> laws,
        List<ProfilePoint> profiles,
        Specified specified,
        List<Influence> influences,
        List<PhaseContrast> contrasts) {
    /** Nothing was looked at more closely. */
    public static final CloserLooks NONE =
            new CloserLooks(List.of(), List.of(), new Specified(List.of(), List.of()), List.of(), List.of());

    public CloserLooks {
        laws = List.copyOf(laws);
        profiles = List.copyOf(profiles);
        influences = List.copyOf(influences);
        contrasts = List.copyOf(contrasts);
    }

    /** Curves and items left out as tasks gave them. */
    public static CloserLooks of(
            List<HeadlineLaw> laws,
            List<List<ProfilePoint>> profiles,
            Specified specified,
            List<List<Influence>> influences,
            List<PhaseContrast> contrasts) {
        return new CloserLooks(
                laws,
                profiles.stream().flatMap(List::stream).toList(),
                specified,
                influences.stream().flatMap(List::stream).toList(),
                contrasts);
    }
}
