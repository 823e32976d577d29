/** How a service declares its wings: the subjects of its domain, each a package right below its root. */
package org.nextlevel.kit.wing;
