//! What a reader's process gives up before it reads: a file from a stranger can then ask for
//! nothing that a draft does not need.
//!
//! Limits on memory and processor time on every Unix; on Linux besides no file (Landlock, seccomp),
//! no connection and no other program (seccomp). What the system does not offer is left out, and
//! [`Protection::words`] says so.

/// What a reader's process can be kept from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protection {
    /// From all but its input and output.
    #[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "what this system does not offer"))]
    Full,
    /// From more memory and time than it needs.
    #[cfg_attr(target_os = "linux", expect(dead_code, reason = "what this system goes beyond"))]
    Limits,
}

impl Protection {
    /// What this system offers.
    pub fn expected() -> Self {
        #[cfg(target_os = "linux")]
        return Self::Full;
        #[cfg(not(target_os = "linux"))]
        Self::Limits
    }

    /// Its name, and what it is in words for people.
    pub fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Full => (
                "full",
                "Files are read in a process of their own, with limits on memory and time and, as far as this kernel \
                 offers it, without access to other files, the network or other programs.",
            ),
            Self::Limits => (
                "limits",
                "Files are read in a process of their own, with limits on memory and time where the system knows them; \
                 this system does not offer to keep it from other files and the network.",
            ),
        }
    }
}

/// Gives up what reading does not need. Never fails: what cannot be given up is kept.
pub(super) fn confine() {
    #[cfg(unix)]
    limits();
    #[cfg(target_os = "linux")]
    {
        no_files();
        no_calls();
    }
}

#[cfg(unix)]
fn limits() {
    use rlimit::Resource;
    /// Bytes of memory and seconds of the processor.
    const MEMORY: u64 = 960 << 20;
    const SECONDS: u64 = 60;
    let _ = rlimit::setrlimit(Resource::CORE, 0, 0); // a dump would hold the draft
    let _ = rlimit::setrlimit(Resource::CPU, SECONDS, SECONDS);
    let _ = rlimit::setrlimit(Resource::FSIZE, 0, 0);
    #[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
    let _ = rlimit::setrlimit(Resource::AS, MEMORY, MEMORY);
    #[cfg(not(any(target_os = "linux", target_os = "android", target_os = "freebsd")))]
    let _ = rlimit::setrlimit(Resource::DATA, MEMORY, MEMORY);
}

/// Landlock: rights over all kinds of access are taken, and none is given back for any path.
#[cfg(target_os = "linux")]
fn no_files() {
    use landlock::{ABI, Access as _, AccessFs, AccessNet, Ruleset, RulesetAttr as _};
    let rules = Ruleset::default()
        .handle_access(AccessFs::from_all(ABI::V5))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(ABI::V5)))
        .and_then(Ruleset::create);
    let _ = rules.and_then(landlock::RulesetCreated::restrict_self); // by default as much as the kernel knows
}

/// Seccomp: the calls that reach other files, the network, other programs or processes fail.
#[cfg(target_os = "linux")]
fn no_calls() {
    use libc::{
        SYS_accept4, SYS_bind, SYS_connect, SYS_execve, SYS_execveat, SYS_io_uring_setup, SYS_kill, SYS_listen, SYS_memfd_create,
        SYS_mkdirat, SYS_openat, SYS_openat2, SYS_pidfd_open, SYS_process_vm_readv, SYS_process_vm_writev, SYS_ptrace,
        SYS_renameat2, SYS_sendmsg, SYS_sendto, SYS_socket, SYS_socketpair, SYS_tkill, SYS_unlinkat,
    };
    use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};
    let mut calls = vec![
        SYS_accept4,
        SYS_bind,
        SYS_connect,
        SYS_execve,
        SYS_execveat,
        SYS_io_uring_setup,
        SYS_kill,
        SYS_listen,
        SYS_memfd_create,
        SYS_mkdirat,
        SYS_openat,
        SYS_openat2,
        SYS_pidfd_open,
        SYS_process_vm_readv,
        SYS_process_vm_writev,
        SYS_ptrace,
        SYS_renameat2,
        SYS_sendmsg,
        SYS_sendto,
        SYS_socket,
        SYS_socketpair,
        SYS_tkill,
        SYS_unlinkat,
    ];
    #[cfg(target_arch = "x86_64")]
    calls.extend([
        libc::SYS_open,
        libc::SYS_creat,
        libc::SYS_unlink,
        libc::SYS_rename,
        libc::SYS_mkdir,
        libc::SYS_fork,
        libc::SYS_vfork,
    ]);
    let Ok(arch) = TargetArch::try_from(std::env::consts::ARCH) else { return };
    let rules = calls.into_iter().map(|call| (call, Vec::new())).collect();
    let refused = SeccompAction::Errno(libc::EPERM as u32);
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, refused, arch);
    let program = filter.and_then(BpfProgram::try_from);
    if let Ok(program) = program {
        let _ = seccompiler::apply_filter(&program);
    }
}
