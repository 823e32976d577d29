package org.nextlevel.advisor.copy.framework.ladder;

import java.util.Optional;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.sentence.Sentence;

/** What a framework calls its levels and competencies, and says of them; what it does not know is called by its key. */
public final class FrameworkNames {
    private final Optional<Ladder> ladder;

    /** @param ladder empty where no version of the framework is known */
    public FrameworkNames(Optional<Ladder> ladder) {
        this.ladder = ladder;
    }

    public NamedKey level(String key) {
        return ladder.map(known -> known.level(key))
                .orElseGet(() -> new NamedKey(key, key.isEmpty() ? Sentence.of("No level known") : key));
    }

    /** The words of an expectation; empty when it is not one of this framework. */
    public Optional<ExpectationWords> expectation(String id) {
        return ladder.flatMap(known -> known.content().findExpectation(id))
                .map(found -> new ExpectationWords(found.text(), found.examples()));
    }

    /** What the framework is called; empty where no version is known. */
    public Optional<String> framework() {
        return ladder.map(known -> known.content().name());
    }

    /** What the track of a level is called; empty where that is not known. */
    public Optional<String> track(String level) {
        return ladder.flatMap(known -> known.content().levels().stream()
                .filter(one -> one.key().equals(level))
                .findFirst()
                .flatMap(found -> known.content().findTrackName(found.track())));
    }

    public NamedKey competency(String key) {
        return ladder.map(known -> known.competency(key)).orElseGet(() -> new NamedKey(key, key));
    }
}
