package org.nextlevel.advisor.advice.rulebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.nextlevel.engine.rule.Rule;

/** The rules that ship with the product: the file {@code advice-rules.yaml}. */
public final class ShippedRules {
    private static final String FILE = "/advice-rules.yaml";
    private static final ShippedRules SHIPPED = new ShippedRules(read());
    private final SequencedMap<String, Rule> rules = new TreeMap<>();
    private final List<Rule> former;

    private ShippedRules(RulePack pack) {
        for (Rule rule : pack.rules()) {
            if (rules.put(rule.key(), enabled(rule)) != null) {
                throw new IllegalStateException("There are two rules " + rule.key());
            }
        }
        former = pack.former() == null ? List.of() : pack.former();
    }

    /** The pack of this release. */
    public static ShippedRules shipped() {
        return SHIPPED;
    }

    /** All rules, by key. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    Optional<Rule> find(String key) {
        return Optional.ofNullable(rules.get(key));
    }

    /** The rule and what it was in former releases. */
    List<Rule> versions(String key) {
        List<Rule> versions = new ArrayList<>(
                former.stream().filter(rule -> rule.key().equals(key)).toList());
        find(key).ifPresent(versions::add);
        return versions;
    }

    private static Rule enabled(Rule rule) {
        return new Rule(
                rule.key(),
                rule.version(),
                rule.mission(),
                rule.audience(),
                rule.condition(),
                rule.severity(),
                rule.text(),
                rule.source(),
                true);
    }

    private static RulePack read() {
        try (InputStream file = ShippedRules.class.getResourceAsStream(FILE)) {
            return new ObjectMapper(new YAMLFactory()).readValue(file, RulePack.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param former what rules were in former releases; null for none */
    private record RulePack(List<Rule> rules, List<Rule> former) {}
}
