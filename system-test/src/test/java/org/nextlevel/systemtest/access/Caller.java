package org.nextlevel.systemtest.access;

import java.util.Locale;
import java.util.Set;

/**
 * Who calls, by how they stand to the company's engineer, whose things most requests are about. Those that have no column in
 * the table are treated by a rule, which {@link AccessRules} states.
 */
enum Caller {
    OWN("engineer"),
    PEER("peer"),
    MANAGER("manager"),
    /** The manager's manager. */
    SKIP_LEVEL("director"),
    /** Was the engineer's manager until a year ago. */
    FORMER_MANAGER("former"),
    HR("hr"),
    /** Has the role and no entry in the directory. */
    HR_WITHOUT_ENTRY("hr-outside"),
    EDITOR("editor"),
    AUDITOR("auditor"),
    OPERATOR("operator"),
    /** A service account with this scope. */
    PEOPLE_WRITE("directory"),
    /** A service account with this scope. */
    SIGNALS_WRITE("signals"),
    /** Works for another company. */
    OTHER_TENANT("employee"),
    /** Without an entry in the directory there. */
    OTHER_TENANT_HR("hr-there"),

    /** The engineer reports to them beside the manager. */
    MATRIX_MANAGER("matrix"),
    /** Sends no token. */
    NOBODY("nobody"),
    /** The engineer's token of yesterday. */
    EXPIRED("engineer"),
    /** The engineer's ID token, which says who somebody is and opens nothing. */
    ID_TOKEN("engineer"),
    /** The engineer's token for another application of the same realm. */
    OTHER_CLIENT("engineer"),
    /** Left the company; the account at the identity provider is still there. */
    LEAVER("leaver"),
    /** Signed out everywhere, while the token is still valid. */
    SIGNED_OUT("signed-out"),
    /** The engineer's peer, who asked for the scopes of service accounts. */
    ASKED_FOR_SCOPES("peer"),
    /** The engineer under a new user name. */
    RENAMED("engineer"),
    /** Somebody new who got the engineer's former user name. */
    RECYCLED("engineer"),
    /** An employee here and HR of the other company, signed in here. */
    DOUBLE_MEMBER("double"),
    /** The same, signed in there. */
    DOUBLE_MEMBER_THERE("double"),
    /** The same, signed in for no company in particular. */
    DOUBLE_MEMBER_ANYWHERE("double"),
    /** Was erased, and the account at the identity provider is still there. */
    ERASED("expunged"),
    /** The same, and the account is still in the group of HR. */
    ERASED_HR("expunged-hr"),
    /** The login that somebody had before a re-binding. */
    FORMER_LOGIN("rebound"),
    /** The login that this person has since. */
    REBOUND("rebound-again"),
    /** A login of which HR says that it is a colleague, who has not confirmed it. */
    PENDING_LOGIN("pending-again"),
    /** A service account in the group of HR, without a scope. */
    SERVICE_IN_GROUP("grouped"),
    /** A service account with this scope. */
    PEOPLE_READ("reader"),
    /** A service account with this scope. */
    SCIM("provisioner"),
    /** A service account with this scope. */
    PROMOTIONS_READ("payroll-system"),
    /** A service account with all scopes that no operation asks for yet. */
    OTHER_SCOPES("listener"),
    /** Works for a company that an operator has suspended. */
    SUSPENDED("employee");

    private static final Set<Caller> BY_RULE = Set.of(
            MATRIX_MANAGER,
            NOBODY,
            EXPIRED,
            ID_TOKEN,
            OTHER_CLIENT,
            LEAVER,
            SIGNED_OUT,
            ASKED_FOR_SCOPES,
            RENAMED,
            RECYCLED,
            DOUBLE_MEMBER,
            DOUBLE_MEMBER_THERE,
            DOUBLE_MEMBER_ANYWHERE,
            ERASED,
            ERASED_HR,
            FORMER_LOGIN,
            REBOUND,
            PENDING_LOGIN,
            SERVICE_IN_GROUP,
            PEOPLE_READ,
            SCIM,
            PROMOTIONS_READ,
            OTHER_SCOPES,
            SUSPENDED);

    private final String account;

    Caller(String account) {
        this.account = account;
    }

    /** The account's name, without the company that it begins with. */
    String account() {
        return account;
    }

    boolean hasColumn() {
        return !BY_RULE.contains(this);
    }

    /** The caller of a column. */
    static Caller ofColumn(String header) {
        return valueOf(header.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
