package org.nextlevel.evidence.intake.column;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.entry.EntryField;

/** What a column of a file, or a property of a person in JSON, can say. */
public enum PersonField {
    EXTERNAL_ID("externalId", null),
    USER_NAME("userName", EntryField.USER_NAME),
    NAME("name", EntryField.NAME),
    /** Together with the family name, in place of the name. */
    GIVEN_NAME("givenName", EntryField.NAME),
    FAMILY_NAME("familyName", EntryField.NAME),
    EMAIL("email", EntryField.EMAIL),
    LANGUAGE("language", EntryField.LANGUAGE),
    TIME_ZONE("timeZone", EntryField.TIME_ZONE),
    COST_CENTRE("costCentre", EntryField.COST_CENTRE),
    LOCATION("location", EntryField.LOCATION),
    EMPLOYMENT_TYPE("employmentType", EntryField.EMPLOYMENT_TYPE),
    /** By number, user name or e-mail address, whichever the cell looks like. */
    MANAGER("manager", EntryField.MANAGER),
    MANAGER_EXTERNAL_ID("managerExternalId", EntryField.MANAGER),
    MANAGER_USER_NAME("managerUserName", EntryField.MANAGER),
    MANAGER_EMAIL("managerEmail", EntryField.MANAGER),
    /** Several in a cell stand in lines of their own, or with a semicolon between them. */
    MATRIX_MANAGER_EXTERNAL_IDS("matrixManagerExternalIds", EntryField.MATRIX_MANAGERS),
    MATRIX_MANAGER_USER_NAMES("matrixManagerUserNames", EntryField.MATRIX_MANAGERS),
    MATRIX_MANAGER_EMAILS("matrixManagerEmails", EntryField.MATRIX_MANAGERS),
    FRAMEWORK("framework", EntryField.FRAMEWORK),
    LEVEL("level", EntryField.LEVEL),
    TRACK("track", EntryField.TRACK),
    TITLE("title", EntryField.TITLE),
    DEPARTMENT("department", EntryField.DEPARTMENT),
    FROM("from", EntryField.POSITION_FROM),
    ACTIVE("active", EntryField.ACTIVE),
    LEFT_ON("leftOn", EntryField.LEFT_ON);

    /** Before the name of an attribute. */
    static final String ATTRIBUTE = "attributes.";

    private final String field;
    private final @Nullable EntryField entry;

    PersonField(String field, @Nullable EntryField entry) {
        this.field = field;
        this.entry = entry;
    }

    /** As requests and reports call it. */
    public String field() {
        return field;
    }

    /** Where it stands in a body of the API, but for what belongs to the position. */
    public String pointer() {
        return "#/" + field;
    }

    /** What it says of an entry; null for the number, by which the entry is found. */
    public @Nullable EntryField entry() {
        return entry;
    }

    boolean isText() {
        return this != FROM && this != LEFT_ON && this != ACTIVE && !isManager() && !isList();
    }

    boolean isDay() {
        return this == FROM || this == LEFT_ON;
    }

    boolean isManager() {
        return entry == EntryField.MANAGER;
    }

    /** Whether it says several things at once. */
    boolean isList() {
        return entry == EntryField.MATRIX_MANAGERS;
    }

    /** The one that is called so; empty for an attribute, and for what there is not. */
    public static Optional<PersonField> of(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }

    /** Whether a person can have something of this name, attributes included. */
    static boolean exists(String field) {
        return of(field).isPresent() || field.startsWith(ATTRIBUTE) && field.length() > ATTRIBUTE.length();
    }

    /** All their names, for a sentence. */
    static String names() {
        return Arrays.stream(values()).map(PersonField::field).collect(Collectors.joining(", ")) + ", attributes.…";
    }
}
