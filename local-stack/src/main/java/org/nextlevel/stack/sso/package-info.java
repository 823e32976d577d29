/** A company that signs in by its own identity provider: set up, and tried as a browser would, without one. */
package org.nextlevel.stack.sso;
