/** Frameworks that others wrote in their own shape, read by a mapping: data that says where our parts are found in it. */
package org.nextlevel.framework.mapping;
