package org.nextlevel.evidence.suggestion.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.showing.NameLevels;
import org.nextlevel.evidence.directory.showing.ShownLevel;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.sentence.Sentence;

/** Levels by the names that the latest published versions give them. */
@ApplicationScoped
class NameKnownLevels implements NameLevels {
    private final KnownFrameworks frameworks;

    NameKnownLevels(KnownFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Function<Position, ShownLevel> of(Collection<Position> positions) {
        Map<String, KnownFramework> known = frameworks.byKey(
                positions.stream().map(Position::framework).distinct().toList());
        return position -> {
            KnownFramework framework = known.get(position.framework());
            String level = position.level();
            return framework == null
                    ? new ShownLevel(named(position), false, false)
                    : new ShownLevel(
                            framework.level(level), true, framework.levels().contains(level));
        };
    }

    private static NamedKey named(Position position) {
        String level = position.level();
        return new NamedKey(level, position.hasLevel() ? level : Sentence.of("No level known"));
    }

    @Override
    public Set<String> known() {
        return frameworks.all().stream()
                .flatMap(framework -> framework.levels().stream().map(level -> framework.key() + "/" + level))
                .collect(Collectors.toSet());
    }
}
