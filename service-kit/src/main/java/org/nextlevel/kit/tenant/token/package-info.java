/** What a verified token is here: whether it opens anything, who signed in, and what it grants. */
package org.nextlevel.kit.tenant.token;
