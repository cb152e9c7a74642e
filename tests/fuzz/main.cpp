// One program for all parsers of untrusted bytes: `--target=NAME` says which, the rest is libFuzzer's. tests/fuzz/run starts it.
#include "tests/fuzz/targets/targets.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using Target = void (*)(const QByteArray &);

struct Named {
    const char *name;
    Target run;
};

constexpr Named all[] = {
    {"blynk", &Rollcall::Fuzz::blynk},     {"transmit", &Rollcall::Fuzz::transmit}, {"voluble", &Rollcall::Fuzz::voluble},
    {"csv", &Rollcall::Fuzz::csv},         {"json", &Rollcall::Fuzz::json},         {"xlsx", &Rollcall::Fuzz::xlsx},
    {"connections", &Rollcall::Fuzz::connections}, {"change", &Rollcall::Fuzz::change}, {"approval", &Rollcall::Fuzz::approval},
    {"callback", &Rollcall::Fuzz::callback},
    {"answer", &Rollcall::Fuzz::answer},   {"tokens", &Rollcall::Fuzz::tokens},     {"search", &Rollcall::Fuzz::search},
    {"database", &Rollcall::Fuzz::database}};

Target chosen = nullptr;

} // namespace

namespace Rollcall::Fuzz {

void check(bool holds, const char *sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", sentence);
    std::abort();
}

} // namespace Rollcall::Fuzz

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    constexpr const char *option = "--target=";
    for (int i = 1; i < *argc; ++i) {
        for (const Named &target : all) {
            if (std::strncmp((*argv)[i], option, std::strlen(option)) == 0 && std::strcmp((*argv)[i] + std::strlen(option), target.name) == 0)
                chosen = target.run;
        }
    }
    if (!chosen) {
        std::fputs("--target=NAME is missing. Targets:", stderr);
        for (const Named &target : all)
            std::fprintf(stderr, " %s", target.name);
        std::fputs("\n", stderr);
        std::exit(2);
    }
    static int none = 1;
    static char name[] = "rollcall_fuzz";
    static char *names[] = {name, nullptr};
    static QCoreApplication application(none, names);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    chosen(QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size)));
    return 0;
}
