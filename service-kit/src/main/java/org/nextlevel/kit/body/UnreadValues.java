package org.nextlevel.kit.body;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentMap;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.roundtrip.ReadAs;

/** Finds everything in a tree that cannot be read as its type, and takes it out, so that the rest can be read. */
final class UnreadValues {
    /** Who sends more is told of these. */
    private static final int MOST = 50;

    private static final int LONGEST_NAME = 100;

    private final ObjectMapper json;
    private final List<Violation> found = new ArrayList<>();
    private final Map<JavaType, Map<String, JavaType>> properties;

    /** @param properties of the types that were looked at before, by name; more are added */
    UnreadValues(ObjectMapper json, ConcurrentMap<JavaType, Map<String, JavaType>> properties) {
        this.json = json;
        this.properties = properties;
    }

    /** The faults in the order in which they stand in the tree; with a pointer each, {@code #} for the whole. */
    List<Violation> takeOut(JsonNode tree, JavaType type) {
        fits(tree, type, "#", () -> json.readerFor(type).readValue(tree));
        return found;
    }

    /** Whether a value has the shape of its type; what is in it may have been taken out. */
    private boolean fits(JsonNode value, JavaType type, String at, Reading reading) {
        if (found.size() >= MOST || value.isNull() && !type.isPrimitive()) {
            return true;
        }
        if (type.getRawClass().isRecord() && value instanceof ObjectNode object) {
            inObject(object, type, at);
            return true;
        }
        boolean isAnything = type.isJavaLangObject();
        if ((type.isMapLikeType() || isAnything) && value instanceof ObjectNode map) {
            inMap(map, isAnything ? type : type.getContentType(), at);
            return true;
        }
        if ((type.isCollectionLikeType() || isAnything) && value instanceof ArrayNode list) {
            inList(list, isAnything ? type : type.getContentType(), at);
            return true;
        }
        if (reads(reading)) {
            return true;
        }
        found.add(Violation.at(at, ValueFault.of(type, value)));
        return false;
    }

    private void inObject(ObjectNode object, JavaType type, String at) {
        Map<String, JavaType> known = properties(type);
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            String pointer = at + "/" + escaped(name);
            if (!known.containsKey(name)) {
                if (!isSentAlong(name, type)) {
                    unknown(name, known, pointer);
                }
                object.remove(name);
            } else if (!fits(object.get(name), known.get(name), pointer, () -> readAlone(object, name, type))) {
                object.remove(name);
            }
        }
        known.forEach((name, primitive) -> {
            if (primitive.isPrimitive() && !object.has(name)) {
                missing(object, name, primitive, at + "/" + name, names.contains(name));
            }
        });
    }

    private boolean isSentAlong(String name, JavaType type) {
        ReadAs read = type.getRawClass().getAnnotation(ReadAs.class);
        return read != null && properties(json.constructType(read.value())).containsKey(name);
    }

    /** What cannot be absent in Java is there for the rules of the rest, whatever it is. */
    private void missing(ObjectNode object, String name, JavaType type, String pointer, boolean isTold) {
        object.set(name, type.hasRawClass(boolean.class) ? BooleanNode.FALSE : IntNode.valueOf(0));
        if (!isTold) {
            found.add(Violation.at(pointer, "must not be null"));
        }
    }

    private void inMap(ObjectNode map, JavaType type, String at) {
        List<String> names = new ArrayList<>();
        map.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode value = map.get(name);
            if (!fits(
                    value,
                    type,
                    at + "/" + escaped(name),
                    () -> json.readerFor(type).readValue(value))) {
                map.remove(name);
            }
        }
    }

    private void inList(ArrayNode list, JavaType type, String at) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode value = list.get(i);
            if (!fits(value, type, at + "/" + i, () -> json.readerFor(type).readValue(value))) {
                list.setNull(i);
            }
        }
    }

    private void unknown(String name, Map<String, JavaType> known, String pointer) {
        if (found.size() < MOST) {
            found.add(Violation.at(
                    pointer,
                    "'%s' is not known here; known are: %s.",
                    shortened(name),
                    String.join(", ", known.keySet())));
        }
    }

    /** The value as the only one of its record, so that what is declared at the property holds. */
    private void readAlone(ObjectNode object, String name, JavaType type) throws IOException {
        try {
            ObjectNode alone = json.createObjectNode().set(name, object.get(name));
            json.readerFor(type).readValue(alone);
        } catch (JsonMappingException e) {
            // Otherwise it is another property that the record misses, or the record as a whole.
            if (!e.getPath().isEmpty() && name.equals(e.getPath().getFirst().getFieldName())) {
                throw e;
            }
        }
    }

    private Map<String, JavaType> properties(JavaType type) {
        return properties.computeIfAbsent(type, this::introspect);
    }

    private Map<String, JavaType> introspect(JavaType type) {
        Map<String, JavaType> known = new TreeMap<>();
        for (BeanPropertyDefinition property :
                json.getDeserializationConfig().introspect(type).findProperties()) {
            known.put(property.getName(), property.getPrimaryType());
        }
        return known;
    }

    private static boolean reads(Reading reading) {
        try {
            reading.read();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static String escaped(String name) {
        return shortened(name).replace("~", "~0").replace("/", "~1");
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private interface Reading {
        void read() throws IOException;
    }
}
