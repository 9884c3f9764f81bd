package coincide.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds room for small labels in a drawing. */
public final class FreePlace {
    /** A rectangle. */
    public record Area(double left, double top, double right, double bottom) {
        public boolean meets(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        public boolean holds(Area other) {
            return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
        }

        public static Area around(double x, double y, double reach) {
            return new Area(x - reach, y - reach, x + reach, y + reach);
        }
    }

    private final Area frame;
    private final List<Area> taken;

    /** Room inside {@code frame}, outside what is {@code taken}. */
    public FreePlace(Area frame, List<Area> taken) {
        this.frame = frame;
        this.taken = new ArrayList<>(taken);
    }

    /** Takes the first of the places that is free, else the first inside the frame, else the first. */
    public Area take(List<Area> places) {
        Area place = places.stream()
                .filter(frame::holds)
                .filter(area -> taken.stream().noneMatch(area::meets))
                .findFirst()
                .orElseGet(
                        () -> places.stream().filter(frame::holds).findFirst().orElse(places.get(0)));
        taken.add(place);
        return place;
    }
}
