package org.nextlevel.evidence.directory.employee;

import jakarta.persistence.Embeddable;
import org.nextlevel.kit.tenant.token.Login;

/**
 * How somebody signs in.
 *
 * @param loginIssuer null until the first sign-in, as {@code loginSubject}
 * @param bindName by which the first sign-in of who was here before logins were known is found; null for others, by the user name
 */
@Embeddable
record SignIn(String loginIssuer, String loginSubject, String bindName) {
    /** Nobody signed in so far. */
    static final SignIn NONE = new SignIn(null, null, null);

    static SignIn as(Login login) {
        return new SignIn(login.issuer(), login.subject(), null);
    }

    SignIn withoutName() {
        return new SignIn(loginIssuer, loginSubject, null);
    }

    boolean waitsFor(String name, String userName) {
        return loginSubject == null && name.equals(bindName == null ? userName : bindName);
    }

    /** Null for who never signed in. */
    Login login() {
        return loginSubject == null ? null : new Login(loginIssuer, loginSubject);
    }
}
