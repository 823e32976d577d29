package org.nextlevel.engine.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.nextlevel.engine.timing.factor.MajorWin;
import org.nextlevel.engine.timing.factor.RecentWin;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.engine.timing.factor.TimingFactorSource;

/** Times as they might be, the same for the same seed. */
final class RandomTimes {
    static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    private static final int DAYS = 150;
    private final Random random;

    RandomTimes(long seed) {
        random = new Random(seed);
    }

    /** Null for some. */
    LocalDate positionSince() {
        return random.nextInt(6) == 0 ? null : TODAY.minusDays(random.nextInt(700));
    }

    /** What people state, and at most one win. */
    List<TimingFactor> some() {
        List<TimingFactor> factors = new ArrayList<>();
        int size = random.nextInt(7);
        for (int i = 0; i < size; i++) {
            factors.add(stated(one(List.of(TimingFactorKind.values()))));
        }
        RecentWin.of(wins(), TODAY).ifPresent(factors::add);
        return factors;
    }

    TimingFactor pointing(TimingFactorDirection direction) {
        return stated(one(Arrays.stream(TimingFactorKind.values())
                .filter(kind -> kind.direction() == direction)
                .toList()));
    }

    private TimingFactor stated(TimingFactorKind kind) {
        LocalDate from = TODAY.plusDays(random.nextInt(DAYS) - DAYS / 2);
        LocalDate to = random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(DAYS));
        return new TimingFactor(
                kind,
                one(List.of(TimingFactorConfidence.values())),
                TimingFactorSource.HR,
                TimingFactorScope.COMPANY,
                from,
                to,
                new UUID(random.nextLong(), random.nextLong()),
                List.of());
    }

    private List<MajorWin> wins() {
        List<MajorWin> wins = new ArrayList<>();
        int size = random.nextInt(3);
        for (int i = 0; i < size; i++) {
            wins.add(new MajorWin(
                    new UUID(1, random.nextLong()),
                    TODAY.minusDays(random.nextInt(150)),
                    random.nextBoolean(),
                    true,
                    random.nextBoolean()));
        }
        return wins;
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
