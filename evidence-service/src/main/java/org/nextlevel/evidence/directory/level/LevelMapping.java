package org.nextlevel.evidence.directory.level;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** The company's rules, in their order: the first one that holds finds the level. A company without any is not stored. */
@Entity
public class LevelMapping extends Aggregate {
    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> attributes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MappingRule> rules;

    /** Nothing is declared, and no rule finds anything. */
    protected LevelMapping() {
        id = UUID.randomUUID();
        attributes = List.of();
        rules = List.of();
    }

    /** From now on these attributes are declared, and these rules hold. */
    public void change(List<String> declared, List<MappingRule> ordered) {
        attributes = List.copyOf(declared);
        rules = List.copyOf(ordered);
    }

    /** The level of somebody of whom this is known; empty when no rule holds. */
    public Optional<FoundLevel> find(Map<String, List<String>> facts) {
        return find(rules, tenant() == null ? 0 : version(), facts);
    }

    /** The same by rules that do not hold yet. */
    public static Optional<FoundLevel> find(List<MappingRule> rules, long version, Map<String, List<String>> facts) {
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).holds(facts))
                .mapToObj(i -> {
                    MappingRule rule = rules.get(i);
                    return new FoundLevel(rule.framework(), rule.level(), rule.track(), i + 1, version);
                })
                .findFirst();
    }

    /** Whether a rule rests on the groups that people are in. */
    public boolean asksForGroups() {
        return asksForGroups(rules);
    }

    /** The same of rules that do not hold yet. */
    public static boolean asksForGroups(List<MappingRule> rules) {
        return rules.stream().anyMatch(MappingRule::asksForGroups);
    }

    /** The names of attributes that people may have. */
    public Set<String> declared() {
        return Set.copyOf(attributes);
    }

    public List<String> attributes() {
        return attributes;
    }

    public List<MappingRule> rules() {
        return rules;
    }

    /** Of the mapping as last stored, quotes included; the empty one has a tag too, so that it can be changed. */
    public String tag() {
        return tenant() == null ? "\"none\"" : ETag.of(version());
    }
}
