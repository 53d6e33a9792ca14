// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
    void otherComputersWriteToNetworkFileSystems(String type) {
        assertThat(FileAccess.isNetwork(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "tmpfs", "apfs", "ntfs", "overlay", "fuseblk"})
    void nobodyElseWritesToADisk(String type) {
        assertThat(FileAccess.isNetwork(type)).isFalse();
    }
}
