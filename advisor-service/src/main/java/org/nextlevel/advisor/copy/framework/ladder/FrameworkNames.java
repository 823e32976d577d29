package org.nextlevel.advisor.copy.framework.ladder;

import java.util.Optional;
import org.nextlevel.kit.reference.NamedKey;

/** What a framework calls its levels and competencies; what it does not know is called by its key. */
public final class FrameworkNames {
    private final Optional<Ladder> ladder;

    /** @param ladder empty where no version of the framework is known */
    public FrameworkNames(Optional<Ladder> ladder) {
        this.ladder = ladder;
    }

    public NamedKey level(String key) {
        return ladder.map(known -> known.level(key)).orElseGet(() -> new NamedKey(key, key));
    }

    public NamedKey competency(String key) {
        return ladder.map(known -> known.competency(key)).orElseGet(() -> new NamedKey(key, key));
    }
}
