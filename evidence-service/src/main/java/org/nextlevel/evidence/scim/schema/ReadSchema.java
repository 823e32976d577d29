package org.nextlevel.evidence.scim.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the attributes of a schema from the file that defines them, a line an attribute. */
final class ReadSchema {
    private static final int COLUMNS = 4;

    private ReadSchema() {}

    /** The attributes by their names in lower case, in the order of the file. */
    static Map<String, Attribute> of(String file) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        for (String line : lines(file)) {
            String[] cells =
                    Arrays.stream(line.split("\\|", COLUMNS)).map(String::strip).toArray(String[]::new);
            int dot = cells[0].indexOf('.');
            Attribute read = attribute(cells[0].substring(dot + 1), cells[1], cells[2], cells[3]);
            Map<String, Attribute> into = dot < 0
                    ? attributes
                    : attributes.get(lower(cells[0].substring(0, dot))).parts();
            into.put(lower(read.name()), read);
        }
        return attributes;
    }

    private static Attribute attribute(String name, String type, String special, String description) {
        Set<String> marks = Arrays.stream(special.split(" "))
                .filter(one -> !one.isEmpty() && !one.startsWith("="))
                .collect(Collectors.toSet());
        List<String> usual = Arrays.stream(special.split(" "))
                .filter(one -> one.startsWith("="))
                .flatMap(one -> Arrays.stream(one.substring(1).split(",")))
                .toList();
        boolean isMany = name.endsWith("[]");
        return new Attribute(
                isMany ? name.substring(0, name.length() - 2) : name,
                type,
                isMany,
                marks,
                usual,
                description,
                new LinkedHashMap<>());
    }

    private static List<String> lines(String file) {
        try (InputStream stream = ReadSchema.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
