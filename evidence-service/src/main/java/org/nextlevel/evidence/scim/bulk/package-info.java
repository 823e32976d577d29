/** Many operations in one request. */
package org.nextlevel.evidence.scim.bulk;
