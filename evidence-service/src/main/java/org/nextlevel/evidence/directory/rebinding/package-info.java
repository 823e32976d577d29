/** That a person signs in otherwise from now on: asked for by HR, confirmed by the person or by two of HR, open to objection. */
package org.nextlevel.evidence.directory.rebinding;
