/** Makes images of the services as archives, without a container engine: layers, base, and how a container starts. */
package org.nextlevel.images;
