/** What a verified token says: whether it was made for this API, for whom, and what it grants. */
package org.nextlevel.kit.tenant.token;
