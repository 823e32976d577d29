package org.nextlevel.evidence.scim.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of resource that is served (RFC 7643, 6), with its schemas. */
public enum ResourceKind {
    USER(
            "User",
            "/Users",
            "A person in the directory.",
            new ScimSchema(
                    "urn:ietf:params:scim:schemas:core:2.0:User",
                    "User",
                    "User Account",
                    ReadSchema.of("/scim/user.txt")),
            List.of(new ScimSchema(
                    ResourceKind.ENTERPRISE,
                    "EnterpriseUser",
                    "Enterprise User",
                    ReadSchema.of("/scim/enterprise-user.txt")))),
    GROUP(
            "Group",
            "/Groups",
            "A group of the identity provider.",
            new ScimSchema(
                    "urn:ietf:params:scim:schemas:core:2.0:Group", "Group", "Group", ReadSchema.of("/scim/group.txt")),
            List.of());

    /** The extension of people who work for somebody. */
    public static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    private static final Attribute ID = common("id", "string", Set.of("readOnly", "exact", "always"), Map.of());
    private static final Attribute EXTERNAL_ID = common("externalId", "string", Set.of("exact"), Map.of());
    private static final Attribute SCHEMAS = new Attribute(
            "schemas",
            "string",
            true,
            Set.of("readOnly", "exact", "always"),
            List.of(),
            "",
            Map.of("value", common("value", "string", Set.of("readOnly", "exact"), Map.of())));
    private static final Attribute META = common(
            "meta",
            "complex",
            Set.of("readOnly"),
            Map.of(
                    "resourcetype", common("resourceType", "string", Set.of("readOnly", "exact"), Map.of()),
                    "created", common("created", "dateTime", Set.of("readOnly"), Map.of()),
                    "lastmodified", common("lastModified", "dateTime", Set.of("readOnly"), Map.of()),
                    "location", common("location", "string", Set.of("readOnly", "exact"), Map.of()),
                    "version", common("version", "string", Set.of("readOnly", "exact"), Map.of())));

    private static final Map<String, Attribute> COMMON =
            Map.of("id", ID, "externalid", EXTERNAL_ID, "schemas", SCHEMAS, "meta", META);

    private final String label;
    private final String path;
    private final String description;
    private final ScimSchema core;
    private final List<ScimSchema> extensions;

    ResourceKind(String label, String path, String description, ScimSchema core, List<ScimSchema> extensions) {
        this.label = label;
        this.path = path;
        this.description = description;
        this.core = core;
        this.extensions = extensions;
    }

    private static Attribute common(String name, String type, Set<String> marks, Map<String, Attribute> parts) {
        return new Attribute(name, type, false, marks, List.of(), "", parts);
    }

    /** What it is called, such as {@code User}. */
    public String label() {
        return label;
    }

    /** Where it is served, below SCIM's own path. */
    public String path() {
        return path;
    }

    public String description() {
        return description;
    }

    public ScimSchema core() {
        return core;
    }

    public List<ScimSchema> extensions() {
        return extensions;
    }

    /** All schemas, the core one first. */
    public Stream<ScimSchema> schemas() {
        return Stream.concat(Stream.of(core), extensions.stream());
    }

    /** The schema of this id, in any case; the core one for null. */
    public Optional<ScimSchema> schema(String id) {
        return id == null
                ? Optional.of(core)
                : schemas().filter(one -> one.id().equalsIgnoreCase(id)).findFirst();
    }

    /**
     * The attribute of a name, which is of the core schema where no schema is named and that has it, and else of the extension that
     * has it (RFC 7644, 3.10); empty when there is none.
     *
     * @param schema as it is named, in any case; null when it is not
     */
    public Optional<PlacedAttribute> find(String schema, String name) {
        return schemas()
                .filter(one -> schema == null || one.id().equalsIgnoreCase(schema))
                .flatMap(one -> attribute(one.id(), name)
                        .map(attribute -> new PlacedAttribute(one == core ? null : one.id(), attribute))
                        .stream())
                .findFirst();
    }

    /** An attribute of a schema, or one that all resources have; empty when there is none. */
    public Optional<Attribute> attribute(String schema, String name) {
        return schema(schema)
                .flatMap(one -> one.attribute(name)
                        .or(() -> one == core
                                ? Optional.ofNullable(COMMON.get(name.toLowerCase(java.util.Locale.ROOT)))
                                : Optional.empty()));
    }
}
