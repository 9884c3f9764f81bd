package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class HourShareTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final long[] LAUNCHES = Stream.of(
                    "2022-01-04T23:10:00Z",
                    "2022-01-04T19:59:59Z",
                    "2022-01-04T20:00:00Z",
                    "2022-01-04T23:59:59Z",
                    "2022-01-05T00:00:00Z",
                    "2022-01-05T14:30:00Z")
            .mapToLong(text -> Instant.parse(text).getEpochSecond())
            .toArray();

    @Test
    void countsHoursOfTheZoneWithBothEnds() {
        assertThat(HourShare.of(LAUNCHES, SEOUL, 5, 8)).isEqualTo(new HourShare(3, 6));
        assertThat(HourShare.of(LAUNCHES, SEOUL, 4, 4)).isEqualTo(new HourShare(1, 6));
        assertThat(HourShare.of(LAUNCHES, SEOUL, 22, 4)).isEqualTo(new HourShare(2, 6)); // 23:30 and 04:59
        assertThat(HourShare.of(LAUNCHES, SEOUL, 0, 23)).isEqualTo(new HourShare(6, 6));
        assertThat(HourShare.of(LAUNCHES, ZoneId.of("Asia/Kathmandu"), 5, 5)).isEqualTo(new HourShare(2, 6));
    }

    @Test
    void intervalEqualsItsReferenceAndTheTails() {
        HourShare share = new HourShare(23, 61);
        assertThat(share.share().getAsDouble()).isEqualTo(23 / 61.0);
        Interval interval = share.interval(0.95);
        assertThat(interval.low()).isEqualTo(0.2560935003438997, within(1e-12));
        assertThat(interval.high()).isEqualTo(0.5103669412052783, within(1e-12));
        assertThat(1 - new BinomialDistribution(61, interval.low()).cumulativeProbability(22))
                .isEqualTo(0.025, within(1e-9));
        assertThat(new BinomialDistribution(61, interval.high()).cumulativeProbability(23))
                .isEqualTo(0.025, within(1e-9));
    }

    @Test
    void edgesHaveClosedForms() {
        assertThat(new HourShare(0, 10).interval(0.95).low()).isZero();
        assertThat(new HourShare(0, 10).interval(0.95).high()).isEqualTo(1 - Math.pow(0.025, 0.1), within(1e-12));
        assertThat(new HourShare(10, 10).interval(0.95).low()).isEqualTo(Math.pow(0.025, 0.1), within(1e-12));
        assertThat(new HourShare(10, 10).interval(0.95).high()).isEqualTo(1);
        assertThat(new HourShare(0, 0).share()).isEmpty();
        assertThat(new HourShare(0, 0).interval(0.95)).isEqualTo(new Interval(0, 1));
    }

    @Test
    void refusesWhatIsNoShareAndNoHour() {
        assertThatThrownBy(() -> new HourShare(3, 2))
                .hasMessage("Invalid share: 3 launches in the range among 2 with a time");
        assertThatThrownBy(() -> HourShare.of(LAUNCHES, SEOUL, 5, 24))
                .hasMessage("Invalid hours 5 to 24: each must lie in 0 ... 23");
    }
}
