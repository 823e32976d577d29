package org.nextlevel.evidence.directory.level;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nextlevel.evidence.directory.employee.Profile;
import org.nextlevel.evidence.directory.position.Position;

/**
 * The company's rules for one person.
 *
 * @param groups the names of the groups that the person is in, asked for only where a rule does
 */
public record CompanyRules(LevelMapping mapping, Supplier<List<String>> groups) {
    /** The level that the first rule finds; empty when none holds. */
    public Optional<FoundLevel> find(Position position, Profile profile) {
        List<String> asked = mapping.asksForGroups() ? groups.get() : List.of();
        return mapping.find(MappingFacts.of(position, profile, asked));
    }

    /** The names of attributes that people may have. */
    public Set<String> declared() {
        return mapping.declared();
    }
}
