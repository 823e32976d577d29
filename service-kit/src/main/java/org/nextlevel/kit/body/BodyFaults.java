package org.nextlevel.kit.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/** All that is wrong with a body that could not be read: what does not fit, and the rules that the rest of it breaks. */
@ApplicationScoped
class BodyFaults {
    private final ObjectMapper json;
    private final Validator validator;
    /** Looking a type over costs more than reading a body of it, and there are as many as requests are declared. */
    private final ConcurrentMap<JavaType, Map<String, JavaType>> properties = new ConcurrentHashMap<>();

    BodyFaults(RequestJson json, Validator validator) {
        this.json = json.mapper();
        this.validator = validator;
    }

    /**
     * The problem that names every fault of a body.
     *
     * @param mapper how this body is read
     * @param first why it could not be read
     */
    ApiProblem of(ObjectMapper mapper, byte[] body, Class<?> type, JsonProcessingException first) {
        JsonNode tree;
        try {
            tree = mapper.readTree(body);
        } catch (JsonProcessingException broken) {
            return BrokenJson.of(broken, body);
        } catch (IOException _) {
            return new Malformed("The body is not valid JSON: its bytes are not UTF-8.");
        }
        List<Violation> unread = new UnreadValues(json, properties).takeOut(tree, json.constructType(type));
        if (unread.isEmpty()) {
            return RequestFaults.of(first);
        }
        Stream<Violation> broken =
                broken(tree, type).filter(rule -> unread.stream().noneMatch(one -> covers(one, rule)));
        return new Invalid(Stream.concat(unread.stream(), broken)
                .sorted(Comparator.comparing(Violation::pointer))
                .toList());
    }

    /** The rules that what could be read breaks; none when that makes no whole. */
    private Stream<Violation> broken(JsonNode tree, Class<?> type) {
        try {
            var rules = Optional.ofNullable(json.treeToValue(tree, type))
                    .map(read -> validator.validate(read))
                    .filter(broken -> !broken.isEmpty());
            return rules.map(ConstraintViolationException::new).map(RequestFaults::of).stream()
                    .flatMap(invalid -> invalid.violations().stream());
        } catch (JsonProcessingException _) {
            return Stream.of();
        }
    }

    /** What could not be read is missing now, and what is in it cannot be judged: that breaks no further rule. */
    private static boolean covers(Violation unread, Violation rule) {
        return rule.pointer().equals(unread.pointer()) || rule.pointer().startsWith(unread.pointer() + "/");
    }
}
